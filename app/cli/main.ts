process.stdout.write("branchwork\n");

export default function Home() {
  return <h1>Branchwork</h1>;
}

export const REVIEW_PATH = "/review";
export const STRENGTH_PATH = `${REVIEW_PATH}/outcomes`;
export const SWITCH_PATH = `${REVIEW_PATH}/switch`;
export const FORGET_PATH = `${REVIEW_PATH}/forget`;

export interface StartedNeo4j {
  uri: string;
  user: string;
  password: string;
  stop(): Promise<void>;
}

export function startNeo4j(password?: string): Promise<StartedNeo4j>;

export interface MembersEvents {
  /** A person signed in for the first time. */
  'member.registered': { memberId: string };
}

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.joinMeetingIdSettings`, a complex type.
    JoinMeetingIdSettings "microsoft.graph.joinMeetingIdSettings" "complex";
    /// `isPasscodeRequired`: Boolean
    is_passcode_required "isPasscodeRequired": bool,
    /// `joinMeetingId`: String
    join_meeting_id "joinMeetingId": String,
    /// `passcode`: String, masked in Debug
    passcode "passcode" "s": String,
}

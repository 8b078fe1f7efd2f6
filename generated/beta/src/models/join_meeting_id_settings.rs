// @generated
use crate::mg;

/// Complex type `microsoft.graph.joinMeetingIdSettings`.
pub struct JoinMeetingIdSettings {
    /// `isPasscodeRequired`.
    pub is_passcode_required: mg::Field<bool>,
    /// `joinMeetingId`.
    pub join_meeting_id: mg::Field<String>,
    /// `passcode`. Secret: masked in `Debug`.
    pub passcode: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    JoinMeetingIdSettings: "microsoft.graph.joinMeetingIdSettings", complex;
    is_passcode_required: "isPasscodeRequired",
    join_meeting_id: "joinMeetingId",
    passcode: "passcode" secret,
}

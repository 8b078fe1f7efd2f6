// @generated
use crate::mg;

/// Complex type `microsoft.graph.meetingCapability`.
pub struct MeetingCapability {
    /// `allowAnonymousUsersToDialOut`. Never null.
    pub allow_anonymous_users_to_dial_out: mg::Field<bool>,
    /// `allowAnonymousUsersToStartMeeting`. Never null.
    pub allow_anonymous_users_to_start_meeting: mg::Field<bool>,
    /// `autoAdmittedUsers`. Never null.
    pub auto_admitted_users: mg::Field<mg::Open<super::AutoAdmittedUsersType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MeetingCapability: "microsoft.graph.meetingCapability", complex;
    allow_anonymous_users_to_dial_out: "allowAnonymousUsersToDialOut" required,
    allow_anonymous_users_to_start_meeting: "allowAnonymousUsersToStartMeeting" required,
    auto_admitted_users: "autoAdmittedUsers" required,
}

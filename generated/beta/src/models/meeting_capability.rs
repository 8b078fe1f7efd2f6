// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.meetingCapability`, a complex type.
    MeetingCapability "microsoft.graph.meetingCapability" "complex";
    /// `allowAnonymousUsersToDialOut`: Boolean, not null
    allow_anonymous_users_to_dial_out "allowAnonymousUsersToDialOut" "r": bool,
    /// `allowAnonymousUsersToStartMeeting`: Boolean, not null
    allow_anonymous_users_to_start_meeting "allowAnonymousUsersToStartMeeting" "r": bool,
    /// `autoAdmittedUsers`: autoAdmittedUsersType, not null
    auto_admitted_users "autoAdmittedUsers" "r": mg::Open<super::AutoAdmittedUsersType>,
}

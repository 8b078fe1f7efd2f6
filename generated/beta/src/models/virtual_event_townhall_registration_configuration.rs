// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.virtualEventTownhallRegistrationConfiguration`, an entity type derived from `microsoft.graph.virtualEventRegistrationConfiguration`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/virtualeventtownhallregistrationconfiguration?view=graph-rest-beta>
    VirtualEventTownhallRegistrationConfiguration "microsoft.graph.virtualEventTownhallRegistrationConfiguration" "entity" : super::VirtualEventRegistrationConfiguration;
    /// `capacity`: Int32
    capacity "capacity": i32,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isManualApprovalEnabled`: Boolean
    is_manual_approval_enabled "isManualApprovalEnabled": bool,
    /// `isWaitlistEnabled`: Boolean
    is_waitlist_enabled "isWaitlistEnabled": bool,
    /// `registrationWebUrl`: String
    registration_web_url "registrationWebUrl": String,
}

mg::derived_from! { VirtualEventTownhallRegistrationConfiguration: super::VirtualEventRegistrationConfiguration, super::Entity }

impl VirtualEventTownhallRegistrationConfiguration {
    /// `questions`: many `virtualEventRegistrationQuestionBase`, contained
    pub const QUESTIONS: mg::Nav<
        VirtualEventTownhallRegistrationConfiguration,
        Vec<super::VirtualEventRegistrationQuestionBase>,
    > = mg::Nav::new("questions");
}

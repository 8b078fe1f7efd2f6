// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.virtualEventWebinarRegistrationConfiguration`, an entity type derived from `microsoft.graph.virtualEventRegistrationConfiguration`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/virtualeventwebinarregistrationconfiguration?view=graph-rest-beta>
    VirtualEventWebinarRegistrationConfiguration "microsoft.graph.virtualEventWebinarRegistrationConfiguration" "entity" : super::VirtualEventRegistrationConfiguration;
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

mg::derived_from! { VirtualEventWebinarRegistrationConfiguration: super::VirtualEventRegistrationConfiguration, super::Entity }

impl VirtualEventWebinarRegistrationConfiguration {
    /// `questions`: many `virtualEventRegistrationQuestionBase`, contained
    pub const QUESTIONS: mg::Nav<
        VirtualEventWebinarRegistrationConfiguration,
        Vec<super::VirtualEventRegistrationQuestionBase>,
    > = mg::Nav::new("questions");
}

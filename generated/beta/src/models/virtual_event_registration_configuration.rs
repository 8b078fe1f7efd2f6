// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.virtualEventRegistrationConfiguration`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/virtualeventregistrationconfiguration?view=graph-rest-beta>
    VirtualEventRegistrationConfiguration "microsoft.graph.virtualEventRegistrationConfiguration" "entity" : super::Entity => VirtualEventRegistrationConfigurationKind;
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

mg::derived_from! { VirtualEventRegistrationConfiguration: super::Entity }

impl VirtualEventRegistrationConfiguration {
    /// `questions`: many `virtualEventRegistrationQuestionBase`, contained
    pub const QUESTIONS: mg::Nav<
        VirtualEventRegistrationConfiguration,
        Vec<super::VirtualEventRegistrationQuestionBase>,
    > = mg::Nav::new("questions");
}

/// The types derived from `microsoft.graph.virtualEventRegistrationConfiguration`.
#[non_exhaustive]
pub enum VirtualEventRegistrationConfigurationKind {
    VirtualEventTownhallRegistrationConfiguration(
        Box<super::VirtualEventTownhallRegistrationConfiguration>,
    ),
    VirtualEventWebinarRegistrationConfiguration(
        Box<super::VirtualEventWebinarRegistrationConfiguration>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<VirtualEventRegistrationConfiguration>),
}

mg::family! {
    VirtualEventRegistrationConfiguration => VirtualEventRegistrationConfigurationKind;
    VirtualEventTownhallRegistrationConfiguration(super::VirtualEventTownhallRegistrationConfiguration),
    VirtualEventWebinarRegistrationConfiguration(super::VirtualEventWebinarRegistrationConfiguration),
}

// @generated
use crate::mg;

/// Entity type [`microsoft.graph.virtualEventTownhallRegistrationConfiguration`][reference],
/// derived from
/// [`VirtualEventRegistrationConfiguration`](super::VirtualEventRegistrationConfiguration).
///
/// Requests: [`VirtualEventTownhallRegistrationConfigurationResource`], for example
/// `graph.solutions().virtual_events().townhalls().id(id).registration_configuration()`.
///
/// [`VirtualEventTownhallRegistrationConfigurationResource`]: crate::requests::virtual_event_townhall_registration_configuration::VirtualEventTownhallRegistrationConfigurationResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/virtualeventtownhallregistrationconfiguration?view=graph-rest-beta
pub struct VirtualEventTownhallRegistrationConfiguration {
    /// `capacity`.
    pub capacity: mg::Field<i32>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isManualApprovalEnabled`.
    pub is_manual_approval_enabled: mg::Field<bool>,
    /// `isWaitlistEnabled`.
    pub is_waitlist_enabled: mg::Field<bool>,
    /// `registrationWebUrl`.
    pub registration_web_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    VirtualEventTownhallRegistrationConfiguration: "microsoft.graph.virtualEventTownhallRegistrationConfiguration", entity, base super::VirtualEventRegistrationConfiguration;
    capacity: "capacity",
    id: "id" key required,
    is_manual_approval_enabled: "isManualApprovalEnabled",
    is_waitlist_enabled: "isWaitlistEnabled",
    registration_web_url: "registrationWebUrl",
}

mg::derived_from! { VirtualEventTownhallRegistrationConfiguration: super::VirtualEventRegistrationConfiguration, super::Entity }

impl VirtualEventTownhallRegistrationConfiguration {
    /// `questions`: many
    /// [`VirtualEventRegistrationQuestionBase`](super::VirtualEventRegistrationQuestionBase).
    pub const QUESTIONS: mg::Nav<
        VirtualEventTownhallRegistrationConfiguration,
        Vec<super::VirtualEventRegistrationQuestionBase>,
    > = mg::Nav::new("questions");
}

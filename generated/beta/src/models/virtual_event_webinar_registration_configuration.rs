// @generated
use crate::mg;

/// Entity type [`microsoft.graph.virtualEventWebinarRegistrationConfiguration`][reference], derived
/// from [`VirtualEventRegistrationConfiguration`](super::VirtualEventRegistrationConfiguration).
///
/// Requests: [`VirtualEventWebinarRegistrationConfigurationResource`], for example
/// `graph.me().virtual_events().webinars().id(id).registration_configuration()`.
///
/// [`VirtualEventWebinarRegistrationConfigurationResource`]: crate::requests::virtual_event_webinar_registration_configuration::VirtualEventWebinarRegistrationConfigurationResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/virtualeventwebinarregistrationconfiguration?view=graph-rest-beta
pub struct VirtualEventWebinarRegistrationConfiguration {
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
    VirtualEventWebinarRegistrationConfiguration: "microsoft.graph.virtualEventWebinarRegistrationConfiguration", entity, base super::VirtualEventRegistrationConfiguration;
    capacity: "capacity",
    id: "id" key required,
    is_manual_approval_enabled: "isManualApprovalEnabled",
    is_waitlist_enabled: "isWaitlistEnabled",
    registration_web_url: "registrationWebUrl",
}

mg::derived_from! { VirtualEventWebinarRegistrationConfiguration: super::VirtualEventRegistrationConfiguration, super::Entity }

impl VirtualEventWebinarRegistrationConfiguration {
    /// `questions`: many
    /// [`VirtualEventRegistrationQuestionBase`](super::VirtualEventRegistrationQuestionBase).
    pub const QUESTIONS: mg::Nav<
        VirtualEventWebinarRegistrationConfiguration,
        Vec<super::VirtualEventRegistrationQuestionBase>,
    > = mg::Nav::new("questions");
}

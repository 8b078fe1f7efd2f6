// @generated
use crate::mg;

/// Entity type [`microsoft.graph.virtualEventRegistrationConfiguration`][reference], derived from
/// [`Entity`](super::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/virtualeventregistrationconfiguration?view=graph-rest-beta
pub struct VirtualEventRegistrationConfiguration {
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
    VirtualEventRegistrationConfiguration: "microsoft.graph.virtualEventRegistrationConfiguration", entity, base super::Entity, family VirtualEventRegistrationConfigurationKind;
    capacity: "capacity",
    id: "id" key required,
    is_manual_approval_enabled: "isManualApprovalEnabled",
    is_waitlist_enabled: "isWaitlistEnabled",
    registration_web_url: "registrationWebUrl",
}

mg::derived_from! { VirtualEventRegistrationConfiguration: super::Entity }

impl VirtualEventRegistrationConfiguration {
    /// `questions`: many
    /// [`VirtualEventRegistrationQuestionBase`](super::VirtualEventRegistrationQuestionBase).
    pub const QUESTIONS: mg::Nav<
        VirtualEventRegistrationConfiguration,
        Vec<super::VirtualEventRegistrationQuestionBase>,
    > = mg::Nav::new("questions");
}

/// The types derived from [`VirtualEventRegistrationConfiguration`].
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

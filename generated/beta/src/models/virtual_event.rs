// @generated
use crate::mg;

/// Entity type [`microsoft.graph.virtualEvent`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`VirtualEventCollection`](crate::requests::virtual_event::VirtualEventCollection),
/// for example `graph.solutions().virtual_events().events()`.
///
/// Operations: `cancel`, `publish`, `set_external_event_information`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/virtualevent?view=graph-rest-beta
pub struct VirtualEvent {
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::CommunicationsIdentitySet>>,
    /// `description`.
    pub description: mg::Field<mg::Boxed<super::ItemBody>>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `endDateTime`.
    pub end_date_time: mg::Field<mg::Boxed<super::DateTimeTimeZone>>,
    /// `externalEventInformation`.
    pub external_event_information: mg::Field<
        Vec<super::VirtualEventExternalInformation>,
    >,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isRegistrationEnabled`.
    pub is_registration_enabled: mg::Field<bool>,
    /// `isRegistrationRequired`.
    pub is_registration_required: mg::Field<bool>,
    /// `settings`.
    pub settings: mg::Field<mg::Boxed<super::VirtualEventSettings>>,
    /// `startDateTime`.
    pub start_date_time: mg::Field<mg::Boxed<super::DateTimeTimeZone>>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::VirtualEventStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    VirtualEvent: "microsoft.graph.virtualEvent", entity, base super::Entity, family VirtualEventKind;
    created_by: "createdBy",
    description: "description",
    display_name: "displayName",
    end_date_time: "endDateTime",
    external_event_information: "externalEventInformation",
    id: "id" key required,
    is_registration_enabled: "isRegistrationEnabled",
    is_registration_required: "isRegistrationRequired",
    settings: "settings",
    start_date_time: "startDateTime",
    status: "status",
}

mg::derived_from! { VirtualEvent: super::Entity }

impl VirtualEvent {
    /// `presenters`: many [`VirtualEventPresenter`](super::VirtualEventPresenter).
    pub const PRESENTERS: mg::Nav<VirtualEvent, Vec<super::VirtualEventPresenter>> = mg::Nav::new(
        "presenters",
    );
    /// `sessions`: many [`VirtualEventSession`](super::VirtualEventSession).
    pub const SESSIONS: mg::Nav<VirtualEvent, Vec<super::VirtualEventSession>> = mg::Nav::new(
        "sessions",
    );
}

/// The types derived from [`VirtualEvent`].
#[non_exhaustive]
pub enum VirtualEventKind {
    VirtualEventTownhall(Box<super::VirtualEventTownhall>),
    VirtualEventWebinar(Box<super::VirtualEventWebinar>),
    /// None of these, or a type that this version does not know.
    Other(Box<VirtualEvent>),
}

mg::family! {
    VirtualEvent => VirtualEventKind;
    VirtualEventTownhall(super::VirtualEventTownhall),
    VirtualEventWebinar(super::VirtualEventWebinar),
}

// @generated
use crate::mg;

/// Entity type [`microsoft.graph.virtualEventTownhall`][reference], derived from
/// [`VirtualEvent`](super::VirtualEvent).
///
/// Requests: [`VirtualEventTownhallCollection`], for example
/// `graph.solutions().virtual_events().townhalls()`.
///
/// Operations: `cancel`, `publish`, `set_external_event_information`, `get_by_user_id_and_role`,
/// `get_by_user_role`.
///
/// [`VirtualEventTownhallCollection`]: crate::requests::virtual_event_townhall::VirtualEventTownhallCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/virtualeventtownhall?view=graph-rest-beta
pub struct VirtualEventTownhall {
    /// `audience`.
    pub audience: mg::Field<mg::Open<super::MeetingAudience>>,
    /// `capacity`.
    pub capacity: mg::Field<i32>,
    /// `coOrganizers`.
    pub co_organizers: mg::Field<Vec<super::CommunicationsUserIdentity>>,
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
    /// `invitedAttendees`.
    pub invited_attendees: mg::Field<Vec<super::Identity>>,
    /// `isInviteOnly`.
    pub is_invite_only: mg::Field<bool>,
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
    VirtualEventTownhall: "microsoft.graph.virtualEventTownhall", entity, base super::VirtualEvent;
    audience: "audience",
    capacity: "capacity",
    co_organizers: "coOrganizers",
    created_by: "createdBy",
    description: "description",
    display_name: "displayName",
    end_date_time: "endDateTime",
    external_event_information: "externalEventInformation",
    id: "id" key required,
    invited_attendees: "invitedAttendees",
    is_invite_only: "isInviteOnly",
    is_registration_enabled: "isRegistrationEnabled",
    is_registration_required: "isRegistrationRequired",
    settings: "settings",
    start_date_time: "startDateTime",
    status: "status",
}

mg::derived_from! { VirtualEventTownhall: super::VirtualEvent, super::Entity }

impl VirtualEventTownhall {
    /// `presenters`: many [`VirtualEventPresenter`](super::VirtualEventPresenter).
    pub const PRESENTERS: mg::Nav<
        VirtualEventTownhall,
        Vec<super::VirtualEventPresenter>,
    > = mg::Nav::new("presenters");
    /// `registrationConfiguration`: [`VirtualEventTownhallRegistrationConfiguration`].
    ///
    /// [`VirtualEventTownhallRegistrationConfiguration`]: super::VirtualEventTownhallRegistrationConfiguration
    pub const REGISTRATION_CONFIGURATION: mg::Nav<
        VirtualEventTownhall,
        super::VirtualEventTownhallRegistrationConfiguration,
    > = mg::Nav::new("registrationConfiguration");
    /// `registrations`: many [`VirtualEventRegistration`](super::VirtualEventRegistration).
    pub const REGISTRATIONS: mg::Nav<
        VirtualEventTownhall,
        Vec<super::VirtualEventRegistration>,
    > = mg::Nav::new("registrations");
    /// `sessions`: many [`VirtualEventSession`](super::VirtualEventSession).
    pub const SESSIONS: mg::Nav<VirtualEventTownhall, Vec<super::VirtualEventSession>> = mg::Nav::new(
        "sessions",
    );
}

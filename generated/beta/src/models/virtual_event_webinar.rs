// @generated
use crate::mg;

/// Entity type [`microsoft.graph.virtualEventWebinar`][reference], derived from
/// [`VirtualEvent`](super::VirtualEvent).
///
/// Requests: [`VirtualEventWebinarCollection`], for example
/// `graph.me().virtual_events().webinars()`.
///
/// Operations: `cancel`, `publish`, `set_external_event_information`, `get_by_user_id_and_role`,
/// `get_by_user_role`.
///
/// [`VirtualEventWebinarCollection`]: crate::requests::virtual_event_webinar::VirtualEventWebinarCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/virtualeventwebinar?view=graph-rest-beta
pub struct VirtualEventWebinar {
    /// `audience`.
    pub audience: mg::Field<mg::Open<super::MeetingAudience>>,
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
    VirtualEventWebinar: "microsoft.graph.virtualEventWebinar", entity, base super::VirtualEvent;
    audience: "audience",
    co_organizers: "coOrganizers",
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

mg::derived_from! { VirtualEventWebinar: super::VirtualEvent, super::Entity }

impl VirtualEventWebinar {
    /// `presenters`: many [`VirtualEventPresenter`](super::VirtualEventPresenter).
    pub const PRESENTERS: mg::Nav<
        VirtualEventWebinar,
        Vec<super::VirtualEventPresenter>,
    > = mg::Nav::new("presenters");
    /// `registrationConfiguration`: [`VirtualEventWebinarRegistrationConfiguration`].
    ///
    /// [`VirtualEventWebinarRegistrationConfiguration`]: super::VirtualEventWebinarRegistrationConfiguration
    pub const REGISTRATION_CONFIGURATION: mg::Nav<
        VirtualEventWebinar,
        super::VirtualEventWebinarRegistrationConfiguration,
    > = mg::Nav::new("registrationConfiguration");
    /// `registrations`: many [`VirtualEventRegistration`](super::VirtualEventRegistration).
    pub const REGISTRATIONS: mg::Nav<
        VirtualEventWebinar,
        Vec<super::VirtualEventRegistration>,
    > = mg::Nav::new("registrations");
    /// `sessions`: many [`VirtualEventSession`](super::VirtualEventSession).
    pub const SESSIONS: mg::Nav<VirtualEventWebinar, Vec<super::VirtualEventSession>> = mg::Nav::new(
        "sessions",
    );
}

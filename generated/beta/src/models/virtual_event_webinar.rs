// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.virtualEventWebinar`, an entity type derived from `microsoft.graph.virtualEvent`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/virtualeventwebinar?view=graph-rest-beta>
    VirtualEventWebinar "microsoft.graph.virtualEventWebinar" "entity" : super::VirtualEvent;
    /// `audience`: meetingAudience
    audience "audience": mg::Open<super::MeetingAudience>,
    /// `coOrganizers`: Collection(communicationsUserIdentity)
    co_organizers "coOrganizers": Vec<super::CommunicationsUserIdentity>,
    /// `createdBy`: communicationsIdentitySet
    created_by "createdBy": mg::Boxed<super::CommunicationsIdentitySet>,
    /// `description`: itemBody
    description "description": mg::Boxed<super::ItemBody>,
    /// `displayName`: String
    display_name "displayName": String,
    /// `endDateTime`: dateTimeTimeZone
    end_date_time "endDateTime": mg::Boxed<super::DateTimeTimeZone>,
    /// `externalEventInformation`: Collection(virtualEventExternalInformation)
    external_event_information "externalEventInformation": Vec<super::VirtualEventExternalInformation>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isRegistrationEnabled`: Boolean
    is_registration_enabled "isRegistrationEnabled": bool,
    /// `isRegistrationRequired`: Boolean
    is_registration_required "isRegistrationRequired": bool,
    /// `settings`: virtualEventSettings
    settings "settings": mg::Boxed<super::VirtualEventSettings>,
    /// `startDateTime`: dateTimeTimeZone
    start_date_time "startDateTime": mg::Boxed<super::DateTimeTimeZone>,
    /// `status`: virtualEventStatus
    status "status": mg::Open<super::VirtualEventStatus>,
}

mg::derived_from! { VirtualEventWebinar: super::VirtualEvent, super::Entity }

impl VirtualEventWebinar {
    /// `presenters`: many `virtualEventPresenter`, contained
    pub const PRESENTERS: mg::Nav<
        VirtualEventWebinar,
        Vec<super::VirtualEventPresenter>,
    > = mg::Nav::new("presenters");
    /// `registrationConfiguration`: `virtualEventWebinarRegistrationConfiguration`, contained
    pub const REGISTRATION_CONFIGURATION: mg::Nav<
        VirtualEventWebinar,
        super::VirtualEventWebinarRegistrationConfiguration,
    > = mg::Nav::new("registrationConfiguration");
    /// `registrations`: many `virtualEventRegistration`, contained
    pub const REGISTRATIONS: mg::Nav<
        VirtualEventWebinar,
        Vec<super::VirtualEventRegistration>,
    > = mg::Nav::new("registrations");
    /// `sessions`: many `virtualEventSession`, contained
    pub const SESSIONS: mg::Nav<VirtualEventWebinar, Vec<super::VirtualEventSession>> = mg::Nav::new(
        "sessions",
    );
}

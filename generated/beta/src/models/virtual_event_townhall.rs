// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.virtualEventTownhall`, an entity type derived from `microsoft.graph.virtualEvent`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/virtualeventtownhall?view=graph-rest-beta>
    VirtualEventTownhall "microsoft.graph.virtualEventTownhall" "entity" : super::VirtualEvent;
    /// `audience`: meetingAudience
    audience "audience": mg::Open<super::MeetingAudience>,
    /// `capacity`: Int32
    capacity "capacity": i32,
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
    /// `invitedAttendees`: Collection(identity)
    invited_attendees "invitedAttendees": Vec<super::Identity>,
    /// `isInviteOnly`: Boolean
    is_invite_only "isInviteOnly": bool,
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

mg::derived_from! { VirtualEventTownhall: super::VirtualEvent, super::Entity }

impl VirtualEventTownhall {
    /// `presenters`: many `virtualEventPresenter`, contained
    pub const PRESENTERS: mg::Nav<
        VirtualEventTownhall,
        Vec<super::VirtualEventPresenter>,
    > = mg::Nav::new("presenters");
    /// `registrationConfiguration`: `virtualEventTownhallRegistrationConfiguration`, contained
    pub const REGISTRATION_CONFIGURATION: mg::Nav<
        VirtualEventTownhall,
        super::VirtualEventTownhallRegistrationConfiguration,
    > = mg::Nav::new("registrationConfiguration");
    /// `registrations`: many `virtualEventRegistration`, contained
    pub const REGISTRATIONS: mg::Nav<
        VirtualEventTownhall,
        Vec<super::VirtualEventRegistration>,
    > = mg::Nav::new("registrations");
    /// `sessions`: many `virtualEventSession`, contained
    pub const SESSIONS: mg::Nav<VirtualEventTownhall, Vec<super::VirtualEventSession>> = mg::Nav::new(
        "sessions",
    );
}

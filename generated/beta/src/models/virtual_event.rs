// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.virtualEvent`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/virtualevent?view=graph-rest-beta>
    VirtualEvent "microsoft.graph.virtualEvent" "entity" : super::Entity => VirtualEventKind;
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

mg::derived_from! { VirtualEvent: super::Entity }

impl VirtualEvent {
    /// `presenters`: many `virtualEventPresenter`, contained
    pub const PRESENTERS: mg::Nav<VirtualEvent, Vec<super::VirtualEventPresenter>> = mg::Nav::new(
        "presenters",
    );
    /// `sessions`: many `virtualEventSession`, contained
    pub const SESSIONS: mg::Nav<VirtualEvent, Vec<super::VirtualEventSession>> = mg::Nav::new(
        "sessions",
    );
}

/// The types derived from `microsoft.graph.virtualEvent`.
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

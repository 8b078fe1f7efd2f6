// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.calendar`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/calendar?view=graph-rest-beta>
    Calendar "microsoft.graph.calendar" "entity" : super::Entity;
    /// `allowedOnlineMeetingProviders`: Collection(onlineMeetingProviderType)
    allowed_online_meeting_providers "allowedOnlineMeetingProviders": Vec<mg::Open<super::OnlineMeetingProviderType>>,
    /// `calendarGroupId`: String
    calendar_group_id "calendarGroupId": String,
    /// `canEdit`: Boolean
    can_edit "canEdit": bool,
    /// `canShare`: Boolean
    can_share "canShare": bool,
    /// `canViewPrivateItems`: Boolean
    can_view_private_items "canViewPrivateItems": bool,
    /// `changeKey`: String
    change_key "changeKey": String,
    /// `color`: calendarColor
    color "color": mg::Open<super::CalendarColor>,
    /// `defaultOnlineMeetingProvider`: onlineMeetingProviderType
    default_online_meeting_provider "defaultOnlineMeetingProvider": mg::Open<super::OnlineMeetingProviderType>,
    /// `hexColor`: String
    hex_color "hexColor": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isDefaultCalendar`: Boolean
    is_default_calendar "isDefaultCalendar": bool,
    /// `isRemovable`: Boolean
    is_removable "isRemovable": bool,
    /// `isShared`: Boolean
    is_shared "isShared": bool,
    /// `isSharedWithMe`: Boolean
    is_shared_with_me "isSharedWithMe": bool,
    /// `isTallyingResponses`: Boolean
    is_tallying_responses "isTallyingResponses": bool,
    /// `name`: String
    name "name": String,
    /// `owner`: emailAddress
    owner "owner": mg::Boxed<super::EmailAddress>,
}

mg::derived_from! { Calendar: super::Entity }

impl Calendar {
    /// `calendarPermissions`: many `calendarPermission`, contained
    pub const CALENDAR_PERMISSIONS: mg::Nav<Calendar, Vec<super::CalendarPermission>> = mg::Nav::new(
        "calendarPermissions",
    );
    /// `calendarView`: many `event`, contained
    pub const CALENDAR_VIEW: mg::Nav<Calendar, Vec<super::Event>> = mg::Nav::new(
        "calendarView",
    );
    /// `events`: many `event`, contained
    pub const EVENTS: mg::Nav<Calendar, Vec<super::Event>> = mg::Nav::new("events");
    /// `multiValueExtendedProperties`: many `multiValueLegacyExtendedProperty`, contained
    pub const MULTI_VALUE_EXTENDED_PROPERTIES: mg::Nav<
        Calendar,
        Vec<super::MultiValueLegacyExtendedProperty>,
    > = mg::Nav::new("multiValueExtendedProperties");
    /// `singleValueExtendedProperties`: many `singleValueLegacyExtendedProperty`, contained
    pub const SINGLE_VALUE_EXTENDED_PROPERTIES: mg::Nav<
        Calendar,
        Vec<super::SingleValueLegacyExtendedProperty>,
    > = mg::Nav::new("singleValueExtendedProperties");
}

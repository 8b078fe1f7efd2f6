// @generated
use crate::mg;

/// Entity type [`microsoft.graph.calendar`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`CalendarCollection`](crate::requests::calendar::CalendarCollection), for example
/// `graph.me().calendars()`.
///
/// Operations: `allowed_calendar_sharing_roles`, `get_schedule`, `permanent_delete`, `delta`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/calendar?view=graph-rest-beta
pub struct Calendar {
    /// `allowedOnlineMeetingProviders`.
    pub allowed_online_meeting_providers: mg::Field<
        Vec<mg::Open<super::OnlineMeetingProviderType>>,
    >,
    /// `calendarGroupId`.
    pub calendar_group_id: mg::Field<String>,
    /// `canEdit`.
    pub can_edit: mg::Field<bool>,
    /// `canShare`.
    pub can_share: mg::Field<bool>,
    /// `canViewPrivateItems`.
    pub can_view_private_items: mg::Field<bool>,
    /// `changeKey`.
    pub change_key: mg::Field<String>,
    /// `color`.
    pub color: mg::Field<mg::Open<super::CalendarColor>>,
    /// `defaultOnlineMeetingProvider`.
    pub default_online_meeting_provider: mg::Field<
        mg::Open<super::OnlineMeetingProviderType>,
    >,
    /// `hexColor`.
    pub hex_color: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isDefaultCalendar`.
    pub is_default_calendar: mg::Field<bool>,
    /// `isRemovable`.
    pub is_removable: mg::Field<bool>,
    /// `isShared`.
    pub is_shared: mg::Field<bool>,
    /// `isSharedWithMe`.
    pub is_shared_with_me: mg::Field<bool>,
    /// `isTallyingResponses`.
    pub is_tallying_responses: mg::Field<bool>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `owner`.
    pub owner: mg::Field<mg::Boxed<super::EmailAddress>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Calendar: "microsoft.graph.calendar", entity, base super::Entity;
    allowed_online_meeting_providers: "allowedOnlineMeetingProviders",
    calendar_group_id: "calendarGroupId",
    can_edit: "canEdit",
    can_share: "canShare",
    can_view_private_items: "canViewPrivateItems",
    change_key: "changeKey",
    color: "color",
    default_online_meeting_provider: "defaultOnlineMeetingProvider",
    hex_color: "hexColor",
    id: "id" key required,
    is_default_calendar: "isDefaultCalendar",
    is_removable: "isRemovable",
    is_shared: "isShared",
    is_shared_with_me: "isSharedWithMe",
    is_tallying_responses: "isTallyingResponses",
    name: "name",
    owner: "owner",
}

mg::derived_from! { Calendar: super::Entity }

impl Calendar {
    /// `calendarPermissions`: many [`CalendarPermission`](super::CalendarPermission).
    pub const CALENDAR_PERMISSIONS: mg::Nav<Calendar, Vec<super::CalendarPermission>> = mg::Nav::new(
        "calendarPermissions",
    );
    /// `calendarView`: many [`Event`](super::Event).
    pub const CALENDAR_VIEW: mg::Nav<Calendar, Vec<super::Event>> = mg::Nav::new(
        "calendarView",
    );
    /// `events`: many [`Event`](super::Event).
    pub const EVENTS: mg::Nav<Calendar, Vec<super::Event>> = mg::Nav::new("events");
    /// `multiValueExtendedProperties`: many
    /// [`MultiValueLegacyExtendedProperty`](super::MultiValueLegacyExtendedProperty).
    pub const MULTI_VALUE_EXTENDED_PROPERTIES: mg::Nav<
        Calendar,
        Vec<super::MultiValueLegacyExtendedProperty>,
    > = mg::Nav::new("multiValueExtendedProperties");
    /// `singleValueExtendedProperties`: many
    /// [`SingleValueLegacyExtendedProperty`](super::SingleValueLegacyExtendedProperty).
    pub const SINGLE_VALUE_EXTENDED_PROPERTIES: mg::Nav<
        Calendar,
        Vec<super::SingleValueLegacyExtendedProperty>,
    > = mg::Nav::new("singleValueExtendedProperties");
}

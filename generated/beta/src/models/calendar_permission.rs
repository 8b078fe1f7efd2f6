// @generated
use crate::mg;

/// Entity type [`microsoft.graph.calendarPermission`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`CalendarPermissionCollection`], for example
/// `graph.me().calendar().calendar_permissions()`.
///
/// [`CalendarPermissionCollection`]: crate::requests::calendar_permission::CalendarPermissionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/calendarpermission?view=graph-rest-beta
pub struct CalendarPermission {
    /// `allowedRoles`.
    pub allowed_roles: mg::Field<Vec<mg::Open<super::CalendarRoleType>>>,
    /// `emailAddress`.
    pub email_address: mg::Field<mg::Boxed<super::EmailAddress>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isInsideOrganization`.
    pub is_inside_organization: mg::Field<bool>,
    /// `isRemovable`.
    pub is_removable: mg::Field<bool>,
    /// `role`.
    pub role: mg::Field<mg::Open<super::CalendarRoleType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CalendarPermission: "microsoft.graph.calendarPermission", entity, base super::Entity;
    allowed_roles: "allowedRoles",
    email_address: "emailAddress",
    id: "id" key required,
    is_inside_organization: "isInsideOrganization",
    is_removable: "isRemovable",
    role: "role",
}

mg::derived_from! { CalendarPermission: super::Entity }

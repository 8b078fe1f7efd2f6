// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.calendarPermission`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/calendarpermission?view=graph-rest-beta>
    CalendarPermission "microsoft.graph.calendarPermission" "entity" : super::Entity;
    /// `allowedRoles`: Collection(calendarRoleType)
    allowed_roles "allowedRoles": Vec<mg::Open<super::CalendarRoleType>>,
    /// `emailAddress`: emailAddress
    email_address "emailAddress": mg::Boxed<super::EmailAddress>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isInsideOrganization`: Boolean
    is_inside_organization "isInsideOrganization": bool,
    /// `isRemovable`: Boolean
    is_removable "isRemovable": bool,
    /// `role`: calendarRoleType
    role "role": mg::Open<super::CalendarRoleType>,
}

mg::derived_from! { CalendarPermission: super::Entity }

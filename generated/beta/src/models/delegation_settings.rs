// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.delegationSettings`, an open entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/delegationsettings?view=graph-rest-beta>
    DelegationSettings "microsoft.graph.delegationSettings" "entity open" : super::Entity;
    /// `allowedActions`: delegateAllowedActions
    allowed_actions "allowedActions": mg::Boxed<super::DelegateAllowedActions>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isActive`: Boolean
    is_active "isActive": bool,
}

mg::derived_from! { DelegationSettings: super::Entity }

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.scopedRoleMembership`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/scopedrolemembership?view=graph-rest-beta>
    ScopedRoleMembership "microsoft.graph.scopedRoleMembership" "entity" : super::Entity;
    /// `administrativeUnitId`: String, not null
    administrative_unit_id "administrativeUnitId" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `roleId`: String, not null
    role_id "roleId" "r": String,
    /// `roleMemberInfo`: identity, not null
    role_member_info "roleMemberInfo" "r": mg::Boxed<super::Identity>,
}

mg::derived_from! { ScopedRoleMembership: super::Entity }

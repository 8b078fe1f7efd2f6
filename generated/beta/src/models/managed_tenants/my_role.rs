// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedTenants.myRole`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/managedtenants-myrole?view=graph-rest-beta>
    MyRole "microsoft.graph.managedTenants.myRole" "entity";
    /// `assignments`: Collection(microsoft.graph.managedTenants.roleAssignment)
    assignments "assignments": Vec<super::RoleAssignment>,
    /// `tenantId`: String, key, not null
    tenant_id "tenantId" "kr": String,
}

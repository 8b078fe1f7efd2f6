// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.privilegedSignupStatus`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/privilegedsignupstatus?view=graph-rest-beta>
    PrivilegedSignupStatus "microsoft.graph.privilegedSignupStatus" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isRegistered`: Boolean
    is_registered "isRegistered": bool,
    /// `status`: setupStatus
    status "status": mg::Open<super::SetupStatus>,
}

mg::derived_from! { PrivilegedSignupStatus: super::Entity }

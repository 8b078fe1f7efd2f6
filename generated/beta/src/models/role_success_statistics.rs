// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.roleSuccessStatistics`, a complex type.
    RoleSuccessStatistics "microsoft.graph.roleSuccessStatistics" "complex";
    /// `permanentFail`: Int64
    permanent_fail "permanentFail": i64,
    /// `permanentSuccess`: Int64
    permanent_success "permanentSuccess": i64,
    /// `removeFail`: Int64
    remove_fail "removeFail": i64,
    /// `removeSuccess`: Int64
    remove_success "removeSuccess": i64,
    /// `roleId`: String
    role_id "roleId": String,
    /// `roleName`: String
    role_name "roleName": String,
    /// `temporaryFail`: Int64
    temporary_fail "temporaryFail": i64,
    /// `temporarySuccess`: Int64
    temporary_success "temporarySuccess": i64,
    /// `unknownFail`: Int64
    unknown_fail "unknownFail": i64,
}

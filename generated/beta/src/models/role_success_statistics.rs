// @generated
use crate::mg;

/// Complex type `microsoft.graph.roleSuccessStatistics`.
pub struct RoleSuccessStatistics {
    /// `permanentFail`.
    pub permanent_fail: mg::Field<i64>,
    /// `permanentSuccess`.
    pub permanent_success: mg::Field<i64>,
    /// `removeFail`.
    pub remove_fail: mg::Field<i64>,
    /// `removeSuccess`.
    pub remove_success: mg::Field<i64>,
    /// `roleId`.
    pub role_id: mg::Field<String>,
    /// `roleName`.
    pub role_name: mg::Field<String>,
    /// `temporaryFail`.
    pub temporary_fail: mg::Field<i64>,
    /// `temporarySuccess`.
    pub temporary_success: mg::Field<i64>,
    /// `unknownFail`.
    pub unknown_fail: mg::Field<i64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RoleSuccessStatistics: "microsoft.graph.roleSuccessStatistics", complex;
    permanent_fail: "permanentFail",
    permanent_success: "permanentSuccess",
    remove_fail: "removeFail",
    remove_success: "removeSuccess",
    role_id: "roleId",
    role_name: "roleName",
    temporary_fail: "temporaryFail",
    temporary_success: "temporarySuccess",
    unknown_fail: "unknownFail",
}

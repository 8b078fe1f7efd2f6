// @generated
use crate::mg;

/// Complex type `microsoft.graph.securityActionState`.
#[deprecated(
    note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)"
)]
pub struct SecurityActionState {
    /// `appId`.
    pub app_id: mg::Field<String>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::OperationStatus>>,
    /// `updatedDateTime`.
    pub updated_date_time: mg::Field<mg::DateTimeOffset>,
    /// `user`.
    pub user: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SecurityActionState: "microsoft.graph.securityActionState", complex;
    app_id: "appId",
    status: "status",
    updated_date_time: "updatedDateTime",
    user: "user",
}

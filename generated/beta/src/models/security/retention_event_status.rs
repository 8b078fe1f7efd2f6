// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.retentionEventStatus`.
pub struct RetentionEventStatus {
    /// `error`.
    pub error: mg::Field<mg::Boxed<crate::models::PublicError>>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::EventStatusType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RetentionEventStatus: "microsoft.graph.security.retentionEventStatus", complex;
    error: "error",
    status: "status",
}

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.retentionEventStatus`, a complex type.
    RetentionEventStatus "microsoft.graph.security.retentionEventStatus" "complex";
    /// `error`: publicError
    error "error": mg::Boxed<crate::models::PublicError>,
    /// `status`: microsoft.graph.security.eventStatusType
    status "status": mg::Open<super::EventStatusType>,
}

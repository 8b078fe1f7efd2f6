// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.includeTarget`, a complex type.
    IncludeTarget "microsoft.graph.includeTarget" "complex";
    /// `id`: String, not null
    id "id" "r": String,
    /// `targetType`: authenticationMethodTargetType, not null
    target_type "targetType" "r": mg::Open<super::AuthenticationMethodTargetType>,
}

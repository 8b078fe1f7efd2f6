// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.excludeTarget`, a complex type.
    ExcludeTarget "microsoft.graph.excludeTarget" "complex";
    /// `id`: String, not null
    id "id" "r": String,
    /// `targetType`: authenticationMethodTargetType, not null
    target_type "targetType" "r": mg::Open<super::AuthenticationMethodTargetType>,
}

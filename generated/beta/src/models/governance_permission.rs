// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.governancePermission`, a complex type.
    GovernancePermission "microsoft.graph.governancePermission" "complex";
    /// `accessLevel`: String
    access_level "accessLevel": String,
    /// `isActive`: Boolean
    is_active "isActive": bool,
    /// `isEligible`: Boolean
    is_eligible "isEligible": bool,
}

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.verifiedDomain`, a complex type.
    VerifiedDomain "microsoft.graph.verifiedDomain" "complex";
    /// `capabilities`: String
    capabilities "capabilities": String,
    /// `isDefault`: Boolean
    is_default "isDefault": bool,
    /// `isInitial`: Boolean
    is_initial "isInitial": bool,
    /// `name`: String
    name "name": String,
    /// `type`: String
    type_ "type": String,
}

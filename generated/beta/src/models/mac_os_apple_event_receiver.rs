// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.macOSAppleEventReceiver`, a complex type.
    MacOsAppleEventReceiver "microsoft.graph.macOSAppleEventReceiver" "complex";
    /// `allowed`: Boolean, not null
    allowed "allowed" "r": bool,
    /// `codeRequirement`: String, not null
    code_requirement "codeRequirement" "r": String,
    /// `identifier`: String, not null
    identifier "identifier" "r": String,
    /// `identifierType`: macOSProcessIdentifierType, not null
    identifier_type "identifierType" "r": mg::Open<super::MacOsProcessIdentifierType>,
}

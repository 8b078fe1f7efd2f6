// @generated
use crate::mg;

/// Complex type `microsoft.graph.macOSAppleEventReceiver`.
pub struct MacOsAppleEventReceiver {
    /// `allowed`. Never null.
    pub allowed: mg::Field<bool>,
    /// `codeRequirement`. Never null.
    pub code_requirement: mg::Field<String>,
    /// `identifier`. Never null.
    pub identifier: mg::Field<String>,
    /// `identifierType`. Never null.
    pub identifier_type: mg::Field<mg::Open<super::MacOsProcessIdentifierType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MacOsAppleEventReceiver: "microsoft.graph.macOSAppleEventReceiver", complex;
    allowed: "allowed" required,
    code_requirement: "codeRequirement" required,
    identifier: "identifier" required,
    identifier_type: "identifierType" required,
}

// @generated
use crate::mg;

/// Complex type `microsoft.graph.macOSSystemExtensionTypeMapping`.
pub struct MacOsSystemExtensionTypeMapping {
    /// `allowedTypes`. Never null.
    pub allowed_types: mg::Field<mg::Flags<super::MacOsSystemExtensionType>>,
    /// `teamIdentifier`. Never null.
    pub team_identifier: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MacOsSystemExtensionTypeMapping: "microsoft.graph.macOSSystemExtensionTypeMapping", complex;
    allowed_types: "allowedTypes" required,
    team_identifier: "teamIdentifier" required,
}

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.macOSSystemExtensionTypeMapping`, a complex type.
    MacOsSystemExtensionTypeMapping "microsoft.graph.macOSSystemExtensionTypeMapping" "complex";
    /// `allowedTypes`: macOSSystemExtensionType, not null
    allowed_types "allowedTypes" "r": mg::Flags<super::MacOsSystemExtensionType>,
    /// `teamIdentifier`: String, not null
    team_identifier "teamIdentifier" "r": String,
}

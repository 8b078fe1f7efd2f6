// @generated
use crate::mg;

/// Complex type `microsoft.graph.macOSSystemExtension`.
pub struct MacOsSystemExtension {
    /// `bundleId`. Never null.
    pub bundle_id: mg::Field<String>,
    /// `teamIdentifier`.
    pub team_identifier: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MacOsSystemExtension: "microsoft.graph.macOSSystemExtension", complex;
    bundle_id: "bundleId" required,
    team_identifier: "teamIdentifier",
}

// @generated
use crate::mg;

/// Open complex type `microsoft.graph.externalConnectors.configuration`.
pub struct Configuration {
    /// `authorizedAppIds`.
    pub authorized_app_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Configuration: "microsoft.graph.externalConnectors.configuration", complex open;
    authorized_app_ids: "authorizedAppIds",
}

// @generated
use crate::mg;

/// Open complex type `microsoft.graph.configuration`.
pub struct Configuration {
    /// `authorizedAppIds`.
    pub authorized_app_ids: mg::Field<Vec<String>>,
    /// `authorizedApps`.
    #[deprecated(
        note = "deprecated since 2021-03-01, to be removed on 2021-08-01 (revision 2021-03/Graph_Connectors_GA)"
    )]
    pub authorized_apps: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Configuration: "microsoft.graph.configuration", complex open;
    authorized_app_ids: "authorizedAppIds",
    authorized_apps: "authorizedApps" deprecated,
}

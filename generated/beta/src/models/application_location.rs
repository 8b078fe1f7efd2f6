// @generated
use crate::mg;

/// Complex type `microsoft.graph.applicationLocation`.
pub struct ApplicationLocation {
    /// `dataCenter`.
    pub data_center: mg::Field<String>,
    /// `headquarters`.
    pub headquarters: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ApplicationLocation: "microsoft.graph.applicationLocation", complex;
    data_center: "dataCenter",
    headquarters: "headquarters",
}

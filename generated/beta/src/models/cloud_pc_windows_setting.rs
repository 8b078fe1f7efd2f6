// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudPcWindowsSetting`.
pub struct CloudPcWindowsSetting {
    /// `locale`.
    pub locale: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcWindowsSetting: "microsoft.graph.cloudPcWindowsSetting", complex;
    locale: "locale",
}

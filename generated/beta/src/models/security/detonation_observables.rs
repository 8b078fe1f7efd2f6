// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.detonationObservables`.
pub struct DetonationObservables {
    /// `contactedIps`.
    pub contacted_ips: mg::Field<Vec<String>>,
    /// `contactedUrls`.
    pub contacted_urls: mg::Field<Vec<String>>,
    /// `droppedfiles`.
    pub droppedfiles: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DetonationObservables: "microsoft.graph.security.detonationObservables", complex;
    contacted_ips: "contactedIps",
    contacted_urls: "contactedUrls",
    droppedfiles: "droppedfiles",
}

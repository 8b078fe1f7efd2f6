// @generated
use crate::mg;

/// Complex type `microsoft.graph.siteCollection`.
pub struct SiteCollection {
    /// `archivalDetails`.
    pub archival_details: mg::Field<mg::Boxed<super::SiteArchivalDetails>>,
    /// `dataLocationCode`.
    pub data_location_code: mg::Field<String>,
    /// `hostname`.
    pub hostname: mg::Field<String>,
    /// `root`.
    pub root: mg::Field<mg::Boxed<super::Root>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SiteCollection: "microsoft.graph.siteCollection", complex;
    archival_details: "archivalDetails",
    data_location_code: "dataLocationCode",
    hostname: "hostname",
    root: "root",
}

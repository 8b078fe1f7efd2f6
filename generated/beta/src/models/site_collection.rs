// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.siteCollection`, a complex type.
    SiteCollection "microsoft.graph.siteCollection" "complex";
    /// `archivalDetails`: siteArchivalDetails
    archival_details "archivalDetails": mg::Boxed<super::SiteArchivalDetails>,
    /// `dataLocationCode`: String
    data_location_code "dataLocationCode": String,
    /// `hostname`: String
    hostname "hostname": String,
    /// `root`: root
    root "root": mg::Boxed<super::Root>,
}

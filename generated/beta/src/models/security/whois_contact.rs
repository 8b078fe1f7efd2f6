// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.whoisContact`, a complex type.
    WhoisContact "microsoft.graph.security.whoisContact" "complex";
    /// `address`: physicalAddress
    address "address": mg::Boxed<crate::models::PhysicalAddress>,
    /// `email`: String
    email "email": String,
    /// `fax`: String
    fax "fax": String,
    /// `name`: String
    name "name": String,
    /// `organization`: String
    organization "organization": String,
    /// `telephone`: String
    telephone "telephone": String,
}

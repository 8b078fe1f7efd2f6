// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.dataSubject`, an open complex type.
    DataSubject "microsoft.graph.dataSubject" "complex open";
    /// `email`: String
    email "email": String,
    /// `firstName`: String
    first_name "firstName": String,
    /// `lastName`: String
    last_name "lastName": String,
    /// `residency`: String
    residency "residency": String,
}

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedTenants.email`, a complex type.
    Email "microsoft.graph.managedTenants.email" "complex";
    /// `emailAddress`: String
    email_address "emailAddress": String,
}

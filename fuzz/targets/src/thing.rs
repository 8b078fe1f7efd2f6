//! Types of a small service.

msgraph_core::model! {
    /// An entity.
    pub struct Thing: "example.thing", entity;
    id: String = "id",
    name: String = "name",
}

msgraph_core::model! {
    /// Parameters of a function.
    pub struct Near: "near", parameters;
    what: String = "what",
}

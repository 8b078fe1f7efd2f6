//! Names and paths of properties, for queries.

/// The wire names of some fields of a model, as an array; a field that does not exist does not compile.
///
/// ```
/// # pub struct Thing { pub id: msgraph_core::Field<String>, pub display_name: msgraph_core::Field<String>,
/// #     pub extra: msgraph_core::Extra, pub __non_exhaustive: () }
/// # msgraph_core::model! { Thing: "example.thing", entity; display_name: "displayName", id: "id" key, }
/// assert_eq!(msgraph_core::props!(Thing: id, display_name), ["id", "displayName"]);
/// ```
#[macro_export]
macro_rules! props {
    ($type:ty: $($field:ident),* $(,)?) => {
        [$($crate::__private::wire_name::<$type, _>(|model| &model.$field, stringify!($field))),*]
    };
}

/// A property of a model, by its field, for conditions and sorting: see [`Prop`](crate::query::Prop). Properties of complex
/// values go by dots. A field that does not exist does not compile, nor does a value of another type.
///
/// ```
/// # msgraph_core::model! { pub struct City: "example.city", complex; name: String = "name", }
/// # msgraph_core::model! { pub struct User: "example.user", entity; age: i32 = "ageOf", home: msgraph_core::Boxed<City> = "home", }
/// use msgraph_core::prop;
///
/// assert_eq!(prop!(User: age).ge(18).to_string(), "ageOf ge 18");
/// assert_eq!(prop!(User: home.name).eq("Bonn").to_string(), "home/name eq 'Bonn'");
/// ```
///
/// ```compile_fail
/// # msgraph_core::model! { pub struct User: "example.user", entity; age: i32 = "ageOf", }
/// msgraph_core::prop!(User: age).eq("eighteen");
/// ```
#[macro_export]
macro_rules! prop {
    ($type:ty: $field:ident $(. $inner:ident)* $(,)?) => {
        $crate::__private::prop::<$type, _>(|model| &model.$field, stringify!($field))
            $(.__then(|model| &model.$inner, stringify!($inner)))*
    };
}

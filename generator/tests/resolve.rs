//! Requests walked through a small model.

mod small;

use msgraph_codegen::resolve::{Key, Liberty, Place, Reason, Resolver, StepKind};
use small::model;

/// The steps of a request in short, and what it leads to.
fn walk(method: &str, url: &str) -> Result<String, String> {
    let model = model();
    let resolver = Resolver::new(&model);
    let resolved = resolver.resolve(method, url).map_err(|error| error.to_string())?;
    let mut text = Vec::new();
    for step in &resolved.steps {
        text.push(match &step.kind {
            StepKind::EntitySet(name, _) => format!("set {name}"),
            StepKind::Singleton(name, _) => format!("singleton {name}"),
            StepKind::Key(Key::Placeholder(text)) => format!("key {text}"),
            StepKind::Key(Key::Literal(text)) => format!("key '{text}'"),
            StepKind::Key(Key::Named(parts)) => format!("key of {}", parts.len()),
            StepKind::Navigation(on, name, _) => format!("{}.{name}", on.name()),
            StepKind::Property(on, name, _) => format!("{}.{name}", on.name()),
            StepKind::Cast(to) => format!("as {}", to.name()),
            StepKind::Operation(bound) => {
                format!(
                    "{:?} {}.{}/{}",
                    bound.overloads[0].kind,
                    bound.binding.name(),
                    bound.name.name(),
                    bound.overloads.len()
                )
            }
            StepKind::PathAddress(path) => format!("path {path}"),
            StepKind::Ref => "$ref".to_owned(),
            StepKind::Value => "$value".to_owned(),
            StepKind::Count => "$count".to_owned(),
            StepKind::Batch => "$batch".to_owned(),
            StepKind::ActionImport(name, _) | StepKind::FunctionImport(name, _, _) => (*name).to_owned(),
        });
    }
    let place = match resolved.place() {
        Place::Typed { name, collection: true } => format!("Collection({name})"),
        Place::Typed { name, collection: false } => name.to_string(),
        Place::Nothing => "nothing".to_owned(),
    };
    text.push(format!("→ {place}"));
    text.extend(resolved.liberties.iter().map(|liberty| format!("{liberty:?}")));
    Ok(text.join(", "))
}

#[test]
fn every_shape_of_url_resolves() {
    let urls = [
        ("GET", "/users"),
        ("GET", "/me"),
        ("GET", "users/{id | userPrincipalName}/"),
        ("GET", "/users/<id>/displayName"),
        ("GET", "/users('abc')/messages('1')"),
        ("GET", "/users(userPrincipalName='a@b')"),
        ("GET", "/users/abc/manager?$select=id"),
        ("GET", "https://graph.microsoft.com/v1.0/me/messages/$count"),
        ("PUT", "/me/manager/$ref"),
        ("GET", "/me/photo/$value"),
        ("GET", "/users/microsoft.graph.guest/$count"),
        ("GET", "/users/{id}/microsoft.graph.guest/sponsor"),
        ("POST", "/users/{id}/assign"),
        ("GET", "/users/delta"),
        ("GET", "/users/delta()"),
        ("GET", "/users/microsoft.graph.delta()"),
        ("POST", "/me/browse"),
        ("GET", "/me/browse"),
        ("POST", "/me/microsoft.graph.security.run"),
        ("GET", "/me/drive/root/search(q='{a,b/c}')"),
        ("GET", "/me/drive/root/search(from={x})/{id}/children"),
        ("GET", "/me/drive/root:/{item-path}:/children"),
        ("PUT", "/me/drive/items/{id}:/a/b.txt:/content"),
        ("GET", "/me/drive/root:/a/b.txt"),
        ("POST", "/$batch"),
        ("GET", "/me/address/city"),
    ];
    let all: Vec<_> =
        urls.iter().map(|(method, url)| format!("{method} {url}\n  {}", walk(method, url).expect(url))).collect();
    insta::assert_snapshot!(all.join("\n"));
}

#[test]
fn liberties_are_noted() {
    let urls = [
        ("GET", "/Users/{id}/Messages"),
        ("GET", "/users/{id}/sponsor"),
        ("POST", "/users/{id}/welcome"),
        ("GET", "/me/drive/root/search"),
        ("GET", "/me/drive/root/Search(Q='a')"),
        ("GET", "/me/messages/inbox"),
        ("GET", "/me/assign"),
        ("GET", "/me/drive/items/{id}/.../children/{id}"),
    ];
    let all: Vec<_> =
        urls.iter().map(|(method, url)| format!("{method} {url}\n  {}", walk(method, url).expect(url))).collect();
    insta::assert_snapshot!(all.join("\n"));
}

#[test]
fn what_does_not_resolve_says_why() {
    let urls = [
        ("FETCH", "/me"),
        ("GET", "https://bot.contoso.com/api/calls"),
        ("GET", "/"),
        ("GET", "/user"),
        ("GET", "/me/manger"),
        ("GET", "/me/{id}"),
        ("GET", "/me/displayName/x"),
        ("GET", "/me/kind/x"),
        ("POST", "/users/assign"),
        ("POST", "/users/reprovision"),
        ("GET", "/me/drive/root/search(query='x')"),
        ("GET", "/me/microsoft.graph.message"),
        ("GET", "/me:/{path}"),
        ("POST", "/me/assign/x"),
        ("PUT", "/me/manager/$ref/x"),
    ];
    let all: Vec<_> = urls
        .iter()
        .map(|(method, url)| format!("{method} {url}\n  {}", walk(method, url).expect_err("unresolvable")))
        .collect();
    insta::assert_snapshot!(all.join("\n"));
}

#[test]
fn reasons_are_typed() {
    let model = model();
    let resolver = Resolver::new(&model);
    let error = resolver.resolve("GET", "/me/manger").expect_err("misspelt");
    assert_eq!(error.reason, Reason::NoSuchMember { on: "microsoft.graph.user".to_owned() });
    assert_eq!(error.nearest, ["manager"]);
    let implied = resolver.resolve("GET", "/me/sponsor").expect("implied");
    assert!(matches!(&implied.liberties[..], [Liberty::ImpliedCast { candidates: 1, .. }]));
}
